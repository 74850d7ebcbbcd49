/** What a label may tell of code beside that it is some: in what it is written, and by whom. Nobody knows that by the address. */
export const CODE_FACTS: readonly string[] = [
  ...['pytorch', 'torch', 'tensorflow', 'tf', 'keras', 'caffe', 'caffe2', 'jax', 'mxnet', 'gluon', 'chainer', 'theano'],
  ...['paddle', 'paddlepaddle', 'mindspore', 'matlab', 'julia', 'lua', 'java', 'rust', 'scala'],
  ...['official', 'unofficial', 'reimplementation', 'author', 'authors'],
];
